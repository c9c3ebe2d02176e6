import type { Page } from 'puppeteer-core';

/** What reaches beyond its card, or makes it scroll sideways: an element a line. */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const card = document.querySelector('cairn-card')?.shadowRoot?.querySelector('.card');
    if (!card) return ['there is no card'];
    const { left, right } = card.getBoundingClientRect();
    const beyond = [...card.querySelectorAll('*')].filter((element) => {
      // Drawings may use their edges; the words beside them may not.
      if (element.closest('svg, .track')) return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    });
    const sideways = [card, ...card.querySelectorAll('.body, .drawer')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
    );
    const offScreen = right > document.documentElement.clientWidth + 0.5 ? [card] : [];
    return [...beyond, ...sideways, ...offScreen].map(
      ({ tagName, className, textContent }) =>
        `${tagName.toLowerCase()}.${String(className)}: ${textContent?.slice(0, 40)}`,
    );
  });
