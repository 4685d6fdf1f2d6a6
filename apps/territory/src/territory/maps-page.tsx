import { Card, Question } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";

/** How an instance gets its maps. */
export function MapsPage() {
  const text = useAppText();
  usePageTitle(text("home.howToMap"));
  return (
    <>
      <Question lead={text("home.maps.lead")}>{text("home.maps.title")}</Question>
      <div className="reading">
        <Card title={text("home.maps.where")}>
          <p>{text("home.maps.whereText")}</p>
        </Card>
        <Card title={text("home.maps.how")}>
          <p>{text("home.maps.howText")}</p>
          <pre className="command">
            <code>npx pnpm@12 bassin geography import communes.geojson --source "IGN Admin Express"</code>
          </pre>
        </Card>
        <Card title={text("home.maps.what")}>
          <p>{text("home.maps.whatText")}</p>
        </Card>
      </div>
    </>
  );
}
