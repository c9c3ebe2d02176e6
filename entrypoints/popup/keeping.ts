export { changeSettings } from '../../lib/platform/settings';
export { changeShelf, readShelf } from '../../lib/platform/shelf-store';
