// Makes quicker what works without it: selections that add up, forms that are sent once, files that fit, lists and progress in place.
(() => {
  const content = () => document.getElementById("contenuto");
  const amounts = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, useGrouping: "always" });
  const euro = (cents) => `${cents < 0 ? "\u2212" : ""}\u20AC\u00A0${amounts.format(Math.abs(cents) / 100)}`;

  // Selections say how many and how much.
  const boxes = (form) => [...form.querySelectorAll("input[type=checkbox][data-cents]")];
  const showSelection = (form) => {
    const all = form.querySelector("input[data-select-all]");
    const everything = form.querySelector("input[data-select-everything]");
    const output = form.querySelector(".selection output");
    const chosen = boxes(form).filter((box) => box.checked);
    const sum = chosen.reduce((cents, box) => cents + Number(box.dataset.cents), 0);
    const after = Number(form.dataset.available) - sum;
    if (output) {
      output.textContent = everything?.checked ? everything.dataset.text : chosen.length === 0 ? output.dataset.none
        : `${chosen.length} · ${euro(sum)} · ${output.dataset.after} ${euro(after)}`;
    }
    if (all) {
      all.checked = chosen.length > 0 && chosen.length === boxes(form).length;
      all.indeterminate = chosen.length > 0 && !all.checked;
    }
  };
  const showSelections = () => document.querySelectorAll("form[data-selection]").forEach(showSelection);
  document.addEventListener("change", ({ target }) => {
    const form = target.closest("form[data-selection]");
    if (form && target.matches("[data-select-all]")) {
      boxes(form).forEach((box) => { box.checked = target.checked; });
    }
    if (form) {
      showSelection(form);
    }
  });
  showSelections();
  window.addEventListener("pageshow", showSelections);

  // The tab that is open is in view, however many there are.
  document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

  // A form that moves something is sent once.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    window.addEventListener("pageshow", () => { delete form.dataset.sent; }, { once: true });
  });

  // Files that are too many or too large are told before they are sent.
  document.addEventListener("change", ({ target }) => {
    if (target.matches("input[type=file][data-most-files]")) {
      const files = [...target.files];
      const fit = files.length <= Number(target.dataset.mostFiles)
        && files.every((file) => file.size <= Number(target.dataset.mostBytes));
      target.setCustomValidity(fit ? "" : target.dataset.tooMuch);
      target.reportValidity();
    }
  });

  // What htmx brings in place: addresses say only what is asked for.
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    [...detail.formData].filter(([, value]) => value === "").forEach(([name]) => detail.formData.delete(name));
  });

  // Whatever is not the page asked for, an error or the sign-in, is shown as a whole.
  const isElsewhere = (xhr, path) =>
    xhr.status !== 200 || new URL(xhr.responseURL).pathname !== new URL(path, location.href).pathname;
  // Somebody types on: a newer request is due, and what was typed stays.
  const asked = (data) => new URLSearchParams([...data].filter(([, value]) => value !== "")).toString();
  const isOvertaken = ({ elt, formData }) => elt.matches("form") && asked(new FormData(elt)) !== asked(formData);
  // Nothing is new on a page that waits: focus and open folds are left alone.
  const isShown = (text) =>
    new DOMParser().parseFromString(text, "text/html").getElementById("contenuto")?.textContent === content().textContent;
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const { xhr, pathInfo, requestConfig, boosted } = event.detail;
    if (isElsewhere(xhr, pathInfo.finalRequestPath)) {
      event.preventDefault();
      location.assign(pathInfo.finalRequestPath);
    }
    else if (boosted ? isOvertaken(requestConfig) : isShown(xhr.responseText)) {
      event.preventDefault();
    }
  });
  document.addEventListener("htmx:sendError", ({ detail }) => {
    if (detail.boosted) {
      location.assign(detail.pathInfo.finalRequestPath);
    }
  });

  // Results are announced; who followed a link that is gone begins at the top of them.
  const result = () => content().querySelector("[data-announce], .empty p")?.innerText.trim().replace(/\s+/g, " ") ?? "";
  let told = result();
  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    showSelections();
    if (detail.boosted && document.activeElement === document.body) {
      content().focus();
      scrollTo({ top: 0, behavior: "instant" });
    }
    if (detail.boosted || result() !== told) {
      const region = document.getElementById("annuncio");
      region.textContent = "";
      told = result();
      requestAnimationFrame(() => { region.textContent = told; });
    }
  });
})();
