import { raise } from '@solvent/core/issue';
import { csvOf, tableOf } from '@solvent/core/report';
import { ask, misuse, refuse } from './answer.ts';
import type { Answers, Inputs, ReadName } from './client/client.ts';
import { type Call, type Option, textOption } from './command.ts';
import { type ExitCode, exit } from './exit.ts';
import { noFont, noPicture } from './issues.ts';
import type { Picture } from './picture/picture.ts';
import type { Drawn } from './picture/pictureOf.ts';
import type { Paper } from './render/paper.ts';
import { writeNew } from './writeNew.ts';

/** A command that draws: it shows its report as any other and, with `--out`, writes it as a picture or a table too. */
export const outOption: Option = {
  flags: '--out <file>',
  about: {
    en: 'write it to a new file too: a picture (.svg, .png) or its table (.csv)',
    zh: '另写入新文件：图片（.svg、.png）或表格（.csv）',
  },
};

interface Drawable {
  readonly schema: string;
  readonly data: unknown;
}

type Judge<K extends ReadName> = (envelope: Answers[K]) => ExitCode;

export async function askAndDraw<K extends Drawn & ReadName>(
  { session, ...call }: Call,
  command: string,
  name: K,
  input: Inputs[K],
  render: (envelope: Answers[K], paper: Paper) => string,
  judge: Judge<K> = () => exit.ok,
): Promise<ExitCode> {
  const out = textOption({ session, ...call }, 'out');
  if (out === undefined) return ask(session, name, input, render, judge);
  const form = /\.(svg|png|csv)$/i.exec(out)?.[1]?.toLowerCase();
  if (form === undefined)
    return misuse(session, command, {
      en: `--out writes .svg, .png or .csv; "${out}" ends in none of them.`,
      zh: `--out 输出 .svg、.png 或 .csv；“${out}”都不是。`,
    });
  let answer: Drawable | undefined;
  const code = await ask(session, name, input, render, (envelope) => {
    answer = envelope as Drawable;
    return judge(envelope);
  });
  if (answer === undefined) return code;
  const content = form === 'csv' ? tableText(answer) : await picture(name, answer, form);
  if (typeof content === 'object' && 'code' in content) return refuse(session, [content]);
  const written = writeNew(out, content);
  if (!written.ok) return refuse(session, written.issues);
  session.note(session.paper.t.wroteFile(out));
  return code;

  function tableText({ schema, data }: Drawable) {
    const table = tableOf(schema.replace(/^solvent\.|\/\d+$/g, ''), data);
    return table ? csvOf(table) : raise(noPicture, { name });
  }

  async function picture(of: K, { data }: Drawable, as: string) {
    // Loaded only to draw: an answer as text does not pay for it.
    const { pictures } = await import('./picture/pictureOf.ts');
    const draw = pictures[of] as (data: never, paper: Paper) => Picture | null;
    const drawn = draw(data as never, session.paper);
    if (!drawn) return raise(noPicture, { name });
    const { svgOf } = await import('./picture/svg.ts');
    const svg = svgOf(drawn, session.lang);
    if (as === 'svg') return svg;
    const { pngOf } = await import('./png.ts');
    return (await pngOf(svg, session.world.env)) ?? raise(noFont, { file: out! });
  }
}
