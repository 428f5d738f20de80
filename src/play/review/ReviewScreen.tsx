export function ReviewScreen({ gameId }: { readonly gameId: string }) {
  return <main>{gameId}</main>;
}
