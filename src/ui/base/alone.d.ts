interface ImportMetaEnv {
  /**
   * True in the page that stands alone in one file, opened from a disk: no site lies around it, no scenario ships with
   * it but the one inside (rulings, 24). Written out in each place: what hangs on it then leaves the other page's code.
   */
  readonly ALONE?: boolean;
}
