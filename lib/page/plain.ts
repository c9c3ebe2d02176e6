/**
 * A property of a node as its interface has it. The controls of a form stand, by their names, in the place of its own
 * properties (`<input name="nextSibling">`), in the eyes of an extension too: a walk that goes by them may never end.
 */
export function plain<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const name: unknown = (node as Partial<Element>).localName;
  const isForm = name === 'form' || (name !== undefined && typeof name !== 'string');
  return isForm ? (Reflect.get(Object.getPrototypeOf(node), key, node) as N[K]) : node[key];
}
