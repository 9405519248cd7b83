// Marking words in a text: tells the form which words are meant, in code points. All else works
// without this file.
(() => {
  const text = document.querySelector("[data-words]");
  const form = document.querySelector("[data-words-form]");
  if (!text || !form) return;
  const shown = form.querySelector("[data-words-shown]");
  const start = form.querySelector("input[name=start]");
  const end = form.querySelector("input[name=end]");

  // Passages say where they begin; what stands between is told by the elements' own text.
  const offset = (node, at) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const passage = element && element.closest("[data-start]");
    if (!passage) return null;
    const range = document.createRange();
    range.selectNodeContents(passage);
    range.setEnd(node, at);
    const copy = range.cloneContents();
    copy.querySelectorAll("[data-aside]").forEach((aside) => aside.remove());
    return Number(passage.dataset.start) + [...copy.textContent].length;
  };

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    const from = offset(range.startContainer, range.startOffset);
    const to = offset(range.endContainer, range.endOffset);
    if (from === null || to === null || to <= from) return;
    start.value = from;
    end.value = to;
    shown.textContent = selection.toString();
  });
})();
