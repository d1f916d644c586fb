import { DEFAULT_PORT } from "./parse-args.ts";

export const HELP = `Usage: mock-server [start] [options]
       mock-server check-recordings FOLDER [options]

Serves a mock of the Real-Debrid API and of a Cloudreve v3 server, on this machine only.

Options:
  --port N                     port to listen on, 0 for any free one (default: ${DEFAULT_PORT})
  --api realdebrid|cloudreve   what to serve; can be given twice (default: both)
  --clock real|frozen|xN       the mock's time; x60 runs 60 times as fast (default: real)
  --seed N                     same seed, same ids and sizes (default: 1)
  --log pretty|json|silent     how to log requests (default: pretty)
  --cloudreve-version V        which Cloudreve to be: 3.3.1, 3.5.3 or 3.8.3 (default: 3.8.3)

check-recordings holds recorded exchanges against the descriptions: a line per violation and per key in an
answer that is not described, status 1 if any.
  --api realdebrid|cloudreve   what was recorded (default: told by each path)
  --cloudreve-version V        3.3.1, 3.5.3 or 3.8.3, whichever is nearest to the server (default: 3.8.3)
  --only-described             leave out operations that are not described

  -h, --help                   show this
  -v, --version                show the version
`;
