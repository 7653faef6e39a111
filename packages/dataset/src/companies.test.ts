import { findCompany } from '@solvent/core/ledger';
import { describe, expect, it } from 'vitest';
import { shipped } from './shippedDataset.ts';

const { ledger } = shipped;

describe('the companies', () => {
  it('[DS6] no name or alias means two of them', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases, ticker } of ledger.companies)
      for (const word of [id, name.en, name.zh, ...aliases, ...(ticker ? [ticker] : [])])
        owners.set(word.toLowerCase(), (owners.get(word.toLowerCase()) ?? new Set()).add(id));
    expect(
      [...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => `${word}: ${[...ids].join(', ')}`),
    ).toEqual([]);
  });

  it.each([
    ['OpenAI', 'openai'],
    ['微軟', 'microsoft'],
    ['微软', 'microsoft'],
    ['谷歌', 'alphabet'],
    ['美国最大的三家AI初创公司', 'us-three-labs'],
    ['美国6大科技巨头', 'us-big-six-tech'],
    ['优步', 'uber'],
    ['特斯拉', 'tesla'],
    ['軟銀', 'softbank'],
    ['阿里云', 'alibaba-cloud'],
    ['通義千問', 'qwen'],
    ['釘釘', 'dingtalk'],
    ['百度智能云', 'baidu-ai-cloud'],
    ['文小言', 'ernie-bot'],
    ['騰訊元寶', 'tencent-yuanbao'],
    ['位元組跳動', 'bytedance'],
    ['飛書', 'feishu'],
    ['華為云', 'huawei-cloud'],
    ['京東', 'jd'],
    ['月之暗面', 'moonshot'],
    ['智譜AI', 'zhipu'],
    ['MiniMax', 'minimax'],
    ['零一萬物', '01-ai'],
    ['百川智能', 'baichuan'],
    ['AI六小虎', 'china-six-tigers'],
    ['AI四小龍', 'china-four-dragons'],
    ['雲從科技', 'cloudwalk'],
    ['云从科技', 'cloudwalk'],
    ['商湯科技', 'sensetime'],
    ['曠視科技', 'megvii'],
    ['依圖科技', 'yitu'],
    ['科大訊飛', 'iflytek'],
    ['雷鳥創新', 'rayneo'],
    ['面壁智能', 'modelbest'],
    ['無問芯穹', 'infinigence'],
    ['邦德资本', 'bond'],
    ['凯鹏华盈', 'kleiner-perkins'],
    ['中國云市場', 'china-cloud-market'],
    ['國內大模型', 'china-llm-industry'],
    ['AI行业', 'ai-industry'],
    ['紐約時報', 'new-york-times'],
    ['科创板日报', 'star-market-daily'],
    ['财联社', 'cailianpress'],
    ['產業家', 'chanyejia'],
    ['TSLA', 'tesla'],
    ['0001543151', 'uber'],
    ['1640147', 'snowflake'],
  ])('%s is %s', (name, id) => {
    const found = findCompany(ledger, name);
    expect(found.ok && found.value.id).toBe(id);
  });
});
