import { escapeHtml } from "../../src/lib/escape-html.ts";
import { cacheRules, headersOfAll, mediaTypes } from "../../src/site/response-headers.ts";

/** Settings that hosts read, made from one list of headers; `deploy/` holds them, and a test holds them against it. */
export const hostFiles: Readonly<Record<string, () => string>> = { "nginx.conf": nginxConfig, Caddyfile: caddyfile };

const generated = "npm run host-files";
/** Where deploy puts the site on the machine that serves it; `current` is the link that it switches. */
const root = "/srv/dan-van-mo/current";

/** Says how long a browser may keep what a rule's path names, the first that fits. */
const cached = cacheRules.filter(({ path }) => path !== "/*");
const otherwise = cacheRules.find(({ path }) => path === "/*")?.cacheControl ?? "no-cache";
const pattern = (path: string): string => `^${path.replace(/[.]/g, "\\.").replaceAll("*", ".*")}`;

function nginxConfig(): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `        "${type}" ${ending.slice(1)};`);
  return `# Dân vận Mở trên nginx: đặt vào /etc/nginx/conf.d/, sửa listen, server_name, root. Do ${generated} ghi, không sửa tay.
# Dân vận Mở on nginx: goes to /etc/nginx/conf.d/; change listen, server_name, root. Written by ${generated}.
# Brotli: apt-get install libnginx-mod-http-brotli-static, rồi bỏ dấu # ở dòng brotli_static / then uncomment brotli_static.

map $uri $dan_van_mo_cache {
    default "${otherwise}";
${cached.map(({ path, cacheControl }) => `    "~${pattern(path)}" "${cacheControl}";`).join("\n")}
}

server {
    listen 8080;
    server_name _;
    root ${root};
    index index.html;
    charset utf-8;
    charset_types text/html text/css text/plain text/xml application/javascript application/json;
    # Địa chỉ thư mục được thêm dấu / mà không đoán tên máy / a folder gets its slash, the host is not guessed.
    absolute_redirect off;
    include mime.types;
    types {
${types.join("\n")}
    }
    gzip_static on;
    gzip_vary on;
    # brotli_static on;

${Object.entries(headersOfAll)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    add_header Cache-Control $dan_van_mo_cache always;

    error_page 404 /404.html;
    location / {
        try_files $uri $uri/ =404;
    }
    # Tệp chấm đầu và tệp cho máy chủ khác không phải để đọc / dot files and settings of other hosts are not for readers.
    location ~ /(\\.|_headers$|_redirects$|web\\.config$) {
        return 404;
    }
}
`;
}

function caddyfile(): string {
  return `# Dân vận Mở trên Caddy: thay :8080 bằng tên miền, sửa root. Do ${generated} ghi, không sửa tay.
# Dân vận Mở on Caddy: put the domain for :8080, change root. Written by ${generated}.

:8080 {
	root * ${root}
	header {
${Object.entries(headersOfAll)
  .map(([name, value]) => `		${name} "${value}"`)
  .join("\n")}
	}
	@others not path ${cached.map(({ path }) => path).join(" ")}
	header @others Cache-Control "${otherwise}"
${cached.map(({ path, cacheControl }) => `	header ${path} Cache-Control "${cacheControl}"`).join("\n")}
${Object.entries(mediaTypes)
  .map(([ending, type]) => `	@${ending.slice(1)} path *${ending}\n	header @${ending.slice(1)} {\n		Content-Type "${type}"\n		defer\n	}`)
  .join("\n")}
	@hidden path /.* */.* /_headers /_redirects /web.config
	error @hidden 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** Writes web.config for IIS: headers, media types, the page for addresses that lead nowhere. */
export function webConfig(): string {
  const types = { ...mediaTypes, ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml" };
  const quoted = (value: string): string => escapeHtml(value).replaceAll("'", "&apos;");
  const headers = [...Object.entries(headersOfAll), ["Cache-Control", otherwise] as const];
  const locations = cached.map(
    ({ path, cacheControl }) => `  <location path="${path.replace(/^\/|\/\*$/g, "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${quoted(cacheControl)}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Dân vận Mở trên IIS / on IIS. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <staticContent>
${Object.entries(types)
  .map(([ending, type]) => `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`)
  .join("\n")}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.map(([name, value]) => `        <add name="${name}" value="${quoted(value)}" />`).join("\n")}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment="_headers" />
          <add segment="_redirects" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** Writes `_redirects`, which Netlify and Cloudflare Pages read: an address that leads nowhere gets the page that says so. */
export function redirectsFile(): string {
  return "/* /404.html 404\n";
}
