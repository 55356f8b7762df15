// Shows of a billing profile only what applies to the kind of customer and the country; what does not is not sent.
(() => {
  for (const form of document.querySelectorAll("form[data-profile]")) {
    const parts = [...form.querySelectorAll("[data-kinds], [data-country]")];
    const show = () => {
      const kind = form.querySelector("input[data-kind]:checked")?.value;
      const country = form.querySelector("select[data-of-country]").value;
      for (const part of parts) {
        const applies = (!kind || !part.dataset.kinds || part.dataset.kinds.split(" ").includes(kind))
          && (!part.dataset.country || part.dataset.country === country);
        part.hidden = !applies;
        part.querySelectorAll("input").forEach((input) => { input.disabled = !applies; });
      }
    };
    form.addEventListener("change", show);
    window.addEventListener("pageshow", show);
    show();
  }
})();
