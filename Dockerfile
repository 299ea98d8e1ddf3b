FROM node:22-bookworm-slim
WORKDIR /app
# SQLite is compiled at install.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN mkdir -p data && chown node:node data
USER node
VOLUME /app/data
CMD ["npm", "start"]
