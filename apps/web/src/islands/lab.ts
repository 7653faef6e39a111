/** The lab has a script of its own, which only its pages load. */
export function startLab(): void {
  const look = () => {
    const root = document.querySelector<HTMLElement>('[data-lab]');
    if (root) void (import(SCRIPT) as Promise<LabScript>).then(({ start }) => start(root));
  };
  document.addEventListener('solvent:page', look);
  look();
}

interface LabScript {
  readonly start: (root: HTMLElement) => Promise<void>;
}

const SCRIPT = '/lab.js';
