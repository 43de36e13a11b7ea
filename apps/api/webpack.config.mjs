// Bundles the API's own source, entry by entry; packages stay in node_modules and are required at run time.
import path from 'node:path';
import { TsconfigPathsPlugin } from 'tsconfig-paths-webpack-plugin';
import nodeExternals from 'webpack-node-externals';

const root = path.resolve(import.meta.dirname, '../..');

export default (_environment, { mode }) => ({
  context: root,
  target: 'node24',
  mode,
  devtool: 'source-map',
  entry: {
    main: './apps/api/src/main.ts',
    migrate: './apps/api/src/migrate.ts',
    seed: './apps/api/src/seed.ts',
    'bench-floor': './apps/api/src/bench/floor.ts',
    'audit-verify': './apps/api/src/audit-verify.ts',
    'found-clinic': './apps/api/src/found-clinic.ts',
  },
  output: { path: path.join(root, 'dist/apps/api'), filename: '[name].js', clean: true },
  externals: [nodeExternals({ modulesDir: path.join(root, 'node_modules') })],
  resolve: {
    extensions: ['.ts', '.js'],
    plugins: [new TsconfigPathsPlugin({ configFile: path.join(root, 'tsconfig.base.json') })],
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { configFile: path.join(root, '.swcrc'), module: { type: 'commonjs' } } },
      },
    ],
  },
  optimization: { minimize: false },
  stats: 'errors-warnings',
});
