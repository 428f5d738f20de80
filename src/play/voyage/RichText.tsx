/** One of our own sentences with its marks: `*important*` and `4^e^`. Never given to a scenario's text. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split('*')
        .map((part, index) =>
          index % 2 === 1 ? <b key={index}>{raised(part)}</b> : <span key={index}>{raised(part)}</span>,
        )}
    </>
  );
}

function raised(text: string) {
  return text.split('^').map((part, index) => (index % 2 === 1 ? <sup key={index}>{part}</sup> : part));
}
