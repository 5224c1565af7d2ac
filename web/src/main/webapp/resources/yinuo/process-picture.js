/* Draws the process pictures of a page with bpmn-js and marks where the matter stands; each is drawn when it is opened. */
(function () {
  'use strict';

  function ids(element, name) {
    return (element.dataset[name] || '').split(' ').filter(Boolean);
  }

  function mark(canvas, registry, elements, marker) {
    elements.filter(function (id) { return registry.get(id); }).forEach(function (id) { canvas.addMarker(id, marker); });
  }

  function draw(holder) {
    if (holder.dataset.drawn) { return; }
    holder.dataset.drawn = 'true';
    var viewer = new window.BpmnJS({ container: holder });
    fetch(holder.dataset.model, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(answer.status); }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () {
        var canvas = viewer.get('canvas');
        var registry = viewer.get('elementRegistry');
        mark(canvas, registry, ids(holder, 'passed'), 'passed');
        mark(canvas, registry, ids(holder, 'here'), 'here');
        canvas.zoom('fit-viewport', 'auto');
      })
      .catch(function () {
        viewer.destroy();
        holder.textContent = holder.dataset.failed;
      });
  }

  function begin() {
    document.querySelectorAll('details.process').forEach(function (details) {
      var holder = details.querySelector('.picture');
      if (details.open) { draw(holder); }
      details.addEventListener('toggle', function () { if (details.open) { draw(holder); } });
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
