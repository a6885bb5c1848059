// Works through a list with a few workers at once, each with a tool of its own (a tab).
'use strict';

async function inParallel(items, workers, makeTool, work) {
  const queue = items.slice();
  async function worker() {
    const tool = await makeTool();
    while (queue.length > 0) await work(queue.shift(), tool);
    await tool.close();
  }
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, worker));
}

module.exports = { inParallel };
