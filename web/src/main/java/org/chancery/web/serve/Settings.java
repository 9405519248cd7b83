package org.chancery.web.serve;

import java.nio.file.Path;
import org.chancery.web.Server;

/**
 * What whoever runs a server decides; {@code docs/server.md} tells.
 *
 * @param store a data directory, or {@code jdbc:postgresql://…}
 * @param index folder of the index
 * @param open whether anybody may read
 * @param openMetrics whether anybody may read {@code /metrics}
 */
public record Settings(
    String store, Path index, Server.Address address, boolean open, boolean openMetrics) {}
