// Everything that runs in a reader's browser. The pages are complete without it; it makes them quicker to use.
import { startDownloads } from './downloads.ts';
import { startDrop } from './drop.ts';
import { startExplaining } from './explain.ts';
import { startInbox } from './inbox.ts';
import { startKnown } from './known.ts';
import { startLab } from './lab.ts';
import { startPalette } from './palette.ts';
import { startTheme } from './theme.ts';
import { startVisits } from './visit.ts';
import { startWalk } from './walk.ts';

startTheme();
startExplaining();
startVisits();
startKnown();
startPalette();
startWalk();
startDownloads();
startDrop();
startInbox();
startLab();
