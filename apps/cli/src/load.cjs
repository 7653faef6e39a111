// Loads the parts of the program together with the code that Node made of them in the build, so that nothing of it is
// parsed or compiled again. `enableCompileCache` of Node keeps a part before it ran, without the functions in it: a
// question about one company then takes 30 ms more.
const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Compiled code is for one build of Node only; any other finds no folder of its own. */
exports.compiledFolder = (dist) =>
  join(dist, 'compiled', `${process.version}-${process.platform}-${process.arch}`);

/** `load(file)` gives what a part exports; `scripts` holds every part that was loaded, by its file. */
exports.openLoader = (compiled) => {
  const modules = new Map();
  const scripts = new Map();

  function load(file) {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const script = scriptOf(file, compiled);
    scripts.set(file, script);
    const requireFrom = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  }
  return { load, scripts };
};

/** A part as a function of what a CommonJS module is given. Code that Node does not take is compiled as usual. */
function scriptOf(file, compiled) {
  return new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    {
      filename: file,
      ...(compiled ? { cachedData: codeOf(file, compiled) } : {}),
    },
  );
}
exports.scriptOf = scriptOf;

function codeOf(file, compiled) {
  try {
    return readFileSync(join(compiled, `${basename(file)}.code`));
  } catch {
    return undefined;
  }
}
