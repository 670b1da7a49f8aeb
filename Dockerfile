# docker build --tag labward .

# The whole of Debian: where no prebuilt SQLite can be fetched, it is compiled.
FROM node:20.20.2-bookworm AS packages
WORKDIR /app
# Of Prisma only the JavaScript is used: its install script would download an engine.
ENV NEXT_TELEMETRY_DISABLED=1 PRISMA_SCHEMA_ENGINE_BINARY=/usr/local/bin/node
COPY package.json package-lock.json ./

FROM packages AS production
RUN npm ci --omit=dev --no-audit --no-fund

FROM packages AS build
RUN npm ci --include=dev --no-audit --no-fund
# One image serves any number of processes. Without these two, forms opened before an upgrade are not understood after it.
ARG DEPLOYMENT_ID
ARG NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
COPY prisma prisma
COPY scripts scripts
COPY app app
COPY lib lib
COPY instrumentation.ts next.config.js postcss.config.js proxy.ts tsconfig.json ./
RUN npm run generate && npm run build && rm -rf .next/cache

FROM node:20.20.2-bookworm-slim
WORKDIR /app
# npm, for `npm run backup` and its like, has nowhere to keep a log.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 npm_config_cache=/tmp/npm npm_config_update_notifier=false
COPY --from=production /app/node_modules node_modules
COPY --from=build /app/.next .next
COPY --from=build /app/lib lib
COPY prisma prisma
COPY scripts scripts
COPY next.config.js package.json tsconfig.json ./
RUN install --directory --owner=node --group=node --mode=700 data
USER node
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.js"]
