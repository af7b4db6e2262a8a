"use strict";
(function () {
  var form = document.querySelector("form[role=search]");
  var box = document.getElementById("filter");
  var found = document.getElementById("found");
  var parts = Array.prototype.slice.call(document.querySelectorAll("[data-find]"));
  var words = parts.map(function (part) { return part.textContent.toLowerCase(); });

  function show(element, shown) {
    if (shown) {
      element.removeAttribute("data-hidden");
    } else {
      element.setAttribute("data-hidden", "");
    }
  }

  function filter() {
    var wanted = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    parts.forEach(function (part, index) {
      var holds = wanted.every(function (word) { return words[index].indexOf(word) >= 0; });
      show(part, holds);
      shown += holds ? 1 : 0;
    });
    document.querySelectorAll("main > section").forEach(function (section) {
      var own = section.querySelectorAll("[data-find]");
      show(section, own.length === 0 || section.querySelector("[data-find]:not([data-hidden])") !== null);
    });
    found.textContent = wanted.length === 0 ? "" : shown + " of " + parts.length + " entries";
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  box.addEventListener("input", filter);
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[data-hidden]")) {
      box.value = "";
      filter();
      target.scrollIntoView();
    }
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (details) { details.open = true; });
  });
})();
