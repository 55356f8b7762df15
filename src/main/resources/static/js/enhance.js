// Makes quicker what works without it: selections that add up, forms that are sent once.
(() => {
  const amounts = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, useGrouping: "always" });
  const euro = (cents) => `${cents < 0 ? "\u2212" : ""}\u20AC\u00A0${amounts.format(Math.abs(cents) / 100)}`;

  for (const form of document.querySelectorAll("form[data-selection]")) {
    const boxes = [...form.querySelectorAll("input[type=checkbox][data-cents]")];
    const all = form.querySelector("input[data-select-all]");
    const output = form.querySelector("output");
    const show = () => {
      const chosen = boxes.filter((box) => box.checked);
      const sum = chosen.reduce((cents, box) => cents + Number(box.dataset.cents), 0);
      const after = Number(form.dataset.available) - sum;
      output.textContent = chosen.length === 0 ? output.dataset.none
        : `${chosen.length} · ${euro(sum)} · ${output.dataset.after} ${euro(after)}`;
      if (all) {
        all.checked = chosen.length === boxes.length && boxes.length > 0;
        all.indeterminate = chosen.length > 0 && !all.checked;
      }
    };
    all?.closest("[hidden]")?.removeAttribute("hidden");
    all?.addEventListener("change", () => { boxes.forEach((box) => { box.checked = all.checked; }); show(); });
    form.addEventListener("change", show);
    show();
  }

  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "true";
      window.addEventListener("pageshow", () => { delete form.dataset.sent; }, { once: true });
    });
  }
})();
