export default function FrontPage() {
  return <h1>Labward</h1>
}
