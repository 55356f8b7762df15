// Makes quicker what works without it: selections that add up, forms that are sent once, files that fit, pages that wait.
(() => {
  const amounts = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, useGrouping: "always" });
  const euro = (cents) => `${cents < 0 ? "\u2212" : ""}\u20AC\u00A0${amounts.format(Math.abs(cents) / 100)}`;

  for (const form of document.querySelectorAll("form[data-selection]")) {
    const boxes = [...form.querySelectorAll("input[type=checkbox][data-cents]")];
    const all = form.querySelector("input[data-select-all]");
    const everything = form.querySelector("input[data-select-everything]");
    const output = form.querySelector(".selection output");
    if (!output) {
      continue;
    }
    const show = () => {
      const chosen = boxes.filter((box) => box.checked);
      const sum = chosen.reduce((cents, box) => cents + Number(box.dataset.cents), 0);
      const after = Number(form.dataset.available) - sum;
      output.textContent = everything?.checked ? everything.dataset.text : chosen.length === 0 ? output.dataset.none
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

  for (const input of document.querySelectorAll("input[type=file][data-most-files]")) {
    input.addEventListener("change", () => {
      const files = [...input.files];
      const fit = files.length <= Number(input.dataset.mostFiles)
        && files.every((file) => file.size <= Number(input.dataset.mostBytes));
      input.setCustomValidity(fit ? "" : input.dataset.tooMuch);
      input.reportValidity();
    });
  }

  // A page that waits brings in what is new, and leaves the rest and the focus alone.
  const wait = () => {
    const seconds = Number(document.body.dataset.refresh);
    if (seconds > 0) {
      setTimeout(refresh, seconds * 1000);
    }
  };
  const refresh = async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.redirected || !answer.ok) {
        location.reload();
        return;
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of [".top-figure", "#contenuto"]) {
        const [old, now] = [document.querySelector(part), fresh.querySelector(part)];
        if (old && now && old.innerHTML !== now.innerHTML) {
          old.innerHTML = now.innerHTML;
        }
      }
      document.body.dataset.refresh = fresh.body.dataset.refresh ?? "";
    }
    catch {
      // No connection: the next try may find one.
    }
    wait();
  };
  wait();
})();
