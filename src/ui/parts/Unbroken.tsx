/** A verb with its pronoun (« faudrait-il », « rappelez-moi »): its hyphen is no place to break a line. */
const INVERTED =
  /(\S+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en)(?![\p{L}-]))/u;

/** A text whose inverted verbs stay on one line (visual page, 1). */
export function Unbroken({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(INVERTED).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class="unbroken">
            {part}
          </span>
        ),
      )}
    </>
  );
}
