import { DEFAULT_PORT } from "./parse-args.ts";
import { DEFAULT_PROXY_PORT } from "./parse-proxy.ts";

export const HELP = `Usage: mock-server [start] [options]
       mock-server proxy --target URL [options]
       mock-server replay FOLDER [options]
       mock-server scenarios [WORD …] [--api NAME]
       mock-server check [--api NAME]
       mock-server check-recordings FOLDER [options]

Serves a mock of the Real-Debrid API and of a Cloudreve v3 server, on this machine only unless told otherwise.

Options:
  --port N                     port to listen on, 0 for any free one (default: ${DEFAULT_PORT})
  --host HOST                  127.0.0.1, ::1 or localhost (default: 127.0.0.1); any other needs --admin-token
  --admin-token TOKEN          what the routes below /_mock/ ask for, as a bearer token
  --api realdebrid|cloudreve   what to serve; can be given twice (default: both)
  --scenario NAME              what is the case at the start; the command scenarios lists them
  --clock MODE                 the mock's time (default: real): real, frozen, x60 to run 60 times as fast,
                               offset:3600000 to be that many milliseconds ahead, offset:-1000 to be behind
  --seed N                     same seed, same ids and sizes (default: 1)
  --limits, --no-limits        whether Real-Debrid refuses who calls too often (default: no)
  --faults FILE                what goes wrong: a JSON array of fault rules
  --log pretty|json|silent     how to log requests (default: pretty)
  --cloudreve-version V        which Cloudreve to be: 3.3.1, 3.5.3 or 3.8.3 (default: 3.8.3)

proxy passes everything on to a real server, changes none of it, and writes a line for whatever leaves the description.
  --target URL                 the server, such as https://cloud.example.com; required
  --api realdebrid|cloudreve   what to check; can be given twice (default: both, told apart by path)
  --cloudreve-version V        which Cloudreve the server is (default: it is asked once)
  --record FOLDER              writes what was checked into a new folder, without secrets, for check-recordings
  --timeout SECONDS            how long the server may take to begin an answer (default: 300)
  --ca FILE                    certificates in PEM that the server's own may be signed with
  --port (default: ${DEFAULT_PROXY_PORT}), --host, --admin-token, --log as above

replay gives recorded answers, those to the same request in their order. It has the options of start, and
  --unknown state|description|none   who answers other requests (default: state)

scenarios lists what --scenario knows; with words, those that have all of them in their name or line.
  --api realdebrid|cloudreve   of which API; can be given twice (default: both)

check compiles every schema of the descriptions, plays every scenario, and lists the operations that are answered
from the description and the error codes that no scenario reaches, with the reason. Status 1 if a code has none, or has one although it is reached.
  --api realdebrid|cloudreve   what to check; can be given twice (default: both)

check-recordings holds recorded exchanges against the descriptions: a line per violation and per key in an
answer that is not described, status 1 if any.
  --api realdebrid|cloudreve   what was recorded (default: told by each path)
  --cloudreve-version V        3.3.1, 3.5.3 or 3.8.3, whichever is nearest to the server (default: 3.8.3)
  --only-described             leave out operations that are not described

  -h, --help                   show this
  -v, --version                show the version
`;
