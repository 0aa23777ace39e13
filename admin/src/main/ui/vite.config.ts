import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'

const here = (path: string) => decodeURIComponent(new URL(path, import.meta.url).pathname)

/** What old WeChat webviews can read. */
const oldest = ['chrome86', 'safari13']

export default defineConfig({
  root: here('.'),
  plugins: [
    vue({ features: { optionsAPI: false } }), // nobody writes components so: each page is lighter
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver()] }),
  ],
  resolve: { alias: { '@': here('src') } },
  build: {
    outDir: here('../../../target/pages'),
    emptyOutDir: true,
    target: oldest,
    cssTarget: oldest,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        admin: here('index.html'),
        m: here('m/index.html'),
        board: here('board/index.html'),
        sim: here('sim/index.html'),
      },
      output: {
        // What every page needs comes in one file: a request more weighs a kilobyte of headers.
        codeSplitting: {
          groups: [
            {
              name: 'client',
              test: /export-helper|preload-helper|modulepreload-polyfill|\/node_modules\/(@vue\/(runtime|reactivity|shared)|vue\/)|\/shared\/(api\/|request|time|design)/,
            },
            { name: 'kept', test: /\/shared\/(drafts|photos)\./ },
            { name: 'questions', test: /\/node_modules\/@tanstack\// },
            { name: 'parts', test: /\/rooms\/parts\/(choices|DeputySelect|Failure|keys|Loading|Nothing|Sheet|ticking|TimeLeft|toast|Urgency)\./ },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '^/(api|channel|actuator|v3)': 'http://127.0.0.1:8080' },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
})
