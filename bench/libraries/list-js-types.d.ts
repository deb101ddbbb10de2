/** The part of list.js that is used here; it has no types of its own. */
declare module 'list.js/src/index.js' {
  export interface ListItem<T> {
    elm: HTMLElement;
    /** By the last search, if there is one (`searched`). */
    found: boolean;
    values: () => T;
  }
  export default class List<T> {
    constructor(
      container: HTMLElement,
      options: {
        item: (values: T) => string;
        valueNames: string[];
        searchColumns: (keyof T & string)[];
        searchClass: string;
        page: number;
        updated: (list: List<T>) => void;
      },
      values: T[],
    );
    readonly items: ListItem<T>[];
    readonly matchingItems: ListItem<T>[];
    readonly visibleItems: ListItem<T>[];
    readonly searched: boolean;
    search: (text: string) => void;
    filter: (test?: (item: ListItem<T>) => boolean) => void;
  }
}
