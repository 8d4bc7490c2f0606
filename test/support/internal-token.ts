import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";
import { InternalKeys, InternalTokens } from "../../gateway/src/calls/internal-tokens";

/** The secret of every gateway in a test; subgraphs that a test starts alone believe its keys too. */
export const TEST_SECRET = "test-secret-of-the-gateway-0123456789";

export const testKeys = new InternalKeys([TEST_SECRET]);
const tokens = new InternalTokens(testKeys);

/** What the gateway would send to a subgraph on behalf of a viewer. */
export const internalToken = (audience: string, viewer: Viewer = ANONYMOUS): Promise<string> =>
  tokens.tokenFor(viewer, audience);
