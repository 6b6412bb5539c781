// The OpenAPI document as a page: addresses, then every task with its fields.

const page = document.getElementById("page");
const document_ = await (await fetch("/openapi.json")).json();
const { schemas } = document_.components;

function add(name, text, parent = page) {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

function table(rows) {
  const made = add("table", "");
  for (const [name, kind, text] of rows) {
    const row = add("tr", "", made);
    add("code", name, add("td", "", row));
    add("td", kind, row);
    add("td", text, row);
  }
}

function kindOf(field) {
  const values = (field.enum ?? (field.const === undefined ? [] : [field.const])).filter((value) => value !== null);
  if (values.length) return values.join(" · ");
  const bounds = [field.minimum ?? field.minLength ?? field.minItems, field.maximum ?? field.maxLength ?? field.maxItems];
  const types = [field.type].flat().filter((type) => type && type !== "null").join(", ");
  return bounds.some((bound) => bound !== undefined) ? `${types} ${bounds[0] ?? ""}…${bounds[1] ?? ""}` : types;
}

// [path, kind, text] of every field below a schema, without older spellings.
function fields(schema, path = "") {
  return Object.entries(schema.properties ?? {}).filter(([, field]) => !field.deprecated).flatMap(([name, field]) => {
    const required = schema.required?.includes(name) ? " (required)" : "";
    const fallback = field.default === undefined ? "" : ` Default: ${JSON.stringify(field.default)}.`;
    const row = [path + name, kindOf(field) + required, (field.description ?? "") + fallback];
    return [row, ...fields(field, `${path}${name}.`)];
  });
}

document.getElementById("about").textContent = document_.info.description;
add("h2", "Addresses");
table(Object.entries(document_.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { summary }]) => [`${method.toUpperCase()} ${path}`, "", summary])));
for (const [name, schema] of Object.entries(schemas)) {
  add("h2", name);
  table(fields(schema));
}
