# Built by the same steps as on a developer's machine (setup/ready.mjs), so that there is one way to build Itgel.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY setup ./setup
RUN node --input-type=module -e "import { install } from './setup/ready.mjs'; install()"
COPY tsconfig.json tsconfig.build.json vite.config.ts vite.desk.config.ts vite.server.config.ts ./
COPY src ./src
# The desk carries its words with it.
COPY locales ./locales
RUN node --input-type=module -e "import { build } from './setup/ready.mjs'; build()"
COPY dialogs ./dialogs
COPY directory ./directory
RUN node --input-type=module -e "import { readAhead } from './setup/ready.mjs'; readAhead()"
# What only builds and tests goes, and botbuilder, some 100 MB, for the Bot Framework channel alone: with it, build by
# `docker build --build-arg LEAVE_OUT= .`. Not all that is optional goes: the binaries of this platform are.
ARG LEAVE_OUT="botbuilder"
RUN for name in $LEAVE_OUT; do npm pkg delete "optionalDependencies.$name"; done && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist/app ./dist/app
COPY --from=build /app/dist/chat-page ./dist/chat-page
COPY --from=build /app/dist/desk ./dist/desk
COPY --from=build /app/dist/read-ahead.json ./dist/read-ahead.json
COPY dialogs ./dialogs
COPY locales ./locales
COPY directory ./directory
COPY pictures ./pictures
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=4s --start-period=15s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/app/main.js"]
