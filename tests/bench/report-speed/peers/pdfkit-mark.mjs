/** Content as one element of the tree, or plain when nothing is tagged. */
export function mark({ pdf, root }, type, paint, options = {}, parent = root) {
  if (parent === null) {
    paint();
    return;
  }
  parent.add(pdf.struct(type, options, () => paint()));
}
