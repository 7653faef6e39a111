/**
 * Well-known names that the ledger keeps no company for, so that a figure of theirs is not given to somebody else.
 * Each with its other spellings; Chinese ones in simplified script.
 */
export const knownNames: readonly (readonly [string, readonly string[]])[] = [
  ['AMD', ['超微半导体', '超威半导体']], ['Intel', ['英特尔']], ['TSMC', ['台积电', 'Taiwan Semiconductor']], ['Samsung', ['三星', '三星电子', 'Samsung Electronics']], ['SK Hynix', ['SK海力士', '海力士', 'SK hynix']],
  ['Micron', ['美光', '美光科技']], ['Broadcom', ['博通']], ['Qualcomm', ['高通']], ['Arm', ['Arm Holdings']], ['ASML', ['阿斯麦']], ['MediaTek', ['联发科']], ['Foxconn', ['鸿海', '富士康', 'Hon Hai']], ['Quanta', ['广达']], ['Wistron', ['纬创']], ['Wiwynn', ['纬颖']],
  ['CoreWeave', []], ['Nebius', []], ['Crusoe', []], ['Databricks', []], ['Palantir', []], ['Salesforce', ['赛富时']], ['ServiceNow', []], ['Adobe', []], ['Netflix', ['奈飞', '网飞']], ['Spotify', []], ['Airbnb', ['爱彼迎']], ['Lyft', []], ['DoorDash', []], ['WeWork', ['众创空间WeWork']],
  ['Rivian', []], ['Lucid', []], ['Waymo', []], ['Cruise', []], ['Wayve', []], ['Zoox', []], ['Cisco', ['思科']], ['Dell', ['戴尔']], ['Super Micro', ['超微电脑']], ['HP', ['惠普']], ['SAP', []], ['Siemens', ['西门子']], ['Sony', ['索尼']], ['Toyota', ['丰田']], ['Ford', ['福特']], ['GM', ['通用汽车', 'General Motors']],
  ['Meituan', ['美团']], ['Pinduoduo', ['拼多多', 'PDD']], ['Kuaishou', ['快手']], ['Xiaomi', ['小米', '小米集团']], ['Didi', ['滴滴', '滴滴出行']], ['NetEase', ['网易']], ['Kingsoft', ['金山云', '金山办公']], ['360', ['三六零']], ['Kunlun Tech', ['昆仑万维']], ['SMIC', ['中芯国际']], ['Hygon', ['海光信息']],
  ['Moore Threads', ['摩尔线程']], ['MetaX', ['沐曦', '沐曦股份']], ['Enflame', ['燧原科技']], ['Biren', ['壁仞科技', '壁仞']], ['Horizon Robotics', ['地平线', '地平线机器人']], ['Black Sesame', ['黑芝麻智能']], ['Unitree', ['宇树科技', '宇树']], ['AgiBot', ['智元机器人']], ['UBTech', ['优必选']], ['Fourth Paradigm', ['第四范式']], ['Mobvoi', ['出门问问']],
  ['Huawei', ['华为', '华为技术']], ['BYD', ['比亚迪']], ['CATL', ['宁德时代']], ['Lenovo', ['联想', '联想集团']], ['ZTE', ['中兴通讯']], ['Manus', []], ['Genspark', []], ['Anysphere', ['Cursor maker Anysphere']], ['Cursor', []], ['Replit', []], ['Lovable', []], ['Harvey', []], ['Glean', []], ['Sierra', []], ['ElevenLabs', []], ['Midjourney', []], ['Suno', []],
  ['Helsing', []], ['Groq', []], ['SambaNova', []], ['Graphcore', []], ['Hugging Face', []], ['Black Forest Labs', []], ['Reka', []], ['AI21 Labs', ['AI21']], ['Sakana AI', ['Sakana']], ['Poolside', []], ['Reflection AI', []], ['Physical Intelligence', []], ['Figure', ['Figure AI']], ['1X', []], ['Together AI', []], ['Lambda', []], ['Runway', []], ['Synthesia', []], ['DeepL', []],
  ['Stripe', []], ['Canva', []], ['Figma', []], ['Notion', []], ['Slack', []], ['Zoom', []], ['Dropbox', []], ['Reddit', []], ['Snap', ['Snapchat']], ['Twitter', ['推特']], ['Disney', ['迪士尼']], ['Walmart', ['沃尔玛']], ['Deutsche Telekom', ['德国电信']], ['SoundHound', []], ['C3.ai', ['C3 AI']], ['UiPath', []], ['Wiz', []], ['Infosys', []], ['Tata', ['塔塔']], ['Reliance', []], ['Naver', []], ['Kakao', []], ['Yahoo', ['雅虎']], ['Rakuten', ['乐天']],
];

/** Products of companies in the ledger that it keeps no entry for: name, other spellings, whose it is. */
export const knownProducts: readonly (readonly [string, readonly string[], string])[] = [
  ['Claude', ['Claude Pro', 'Claude Code', 'Claude Max'], 'anthropic'], ['Gemini', ['Gemini Ultra', 'Google Gemini'], 'alphabet'], ['Grok', ['SuperGrok'], 'xai'], ['Copilot', ['GitHub Copilot', 'Microsoft 365 Copilot'], 'microsoft'],
  ['Sora', [], 'openai'], ['Codex', [], 'openai'], ['Llama', ['Llama 3'], 'meta'], ['Le Chat', [], 'mistral'], ['YouTube', [], 'alphabet'], ['Google Cloud', ['谷歌云'], 'alphabet'], ['Azure', ['微软Azure'], 'microsoft'], ['Instagram', [], 'meta'], ['WhatsApp', [], 'meta'], ['WeChat', ['微信'], 'tencent'], ['Douyin', ['抖音'], 'bytedance'], ['TikTok', [], 'bytedance'],
];
