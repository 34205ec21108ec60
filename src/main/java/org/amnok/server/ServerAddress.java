package org.amnok.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;

/// Where a log of operations is: `postgresql://[USER@]HOST[:PORT]/DATABASE`, and a schema in it.
///
/// @param user empty when the address names none
public record ServerAddress(String user, String host, int port, String database, String schema) {
    private static final int PORT = 5432;
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// @param schema of small letters, digits and `_`
    /// @throws ProblemException when it is none, or has a password in it: others of the machine
    ///   read the arguments of a program
    public static ServerAddress parse(String text, String schema) {
        requireSchema(schema);
        try {
            var uri = new URI(text);
            var user = Objects.requireNonNullElse(uri.getUserInfo(), "");
            if (user.contains(":")) {
                throw ProblemException.ofTexts("sync.password_in_address", "sync.give_password");
            }
            var path = Objects.requireNonNullElse(uri.getPath(), "");
            var host = uri.getHost();
            if (!"postgresql".equals(uri.getScheme())
                    || host == null
                    || !path.matches("/[^/?#]+")
                    || uri.getQuery() != null
                    || uri.getFragment() != null) {
                throw noAddress();
            }
            var port = uri.getPort() < 0 ? PORT : uri.getPort();
            return new ServerAddress(user, host, port, path.substring(1), schema);
        } catch (URISyntaxException e) {
            throw noAddress();
        }
    }

    /// @throws ProblemException when it cannot be the name of a schema
    static void requireSchema(String schema) {
        if (!NAME.matcher(schema).matches()) {
            throw ProblemException.ofTexts("sync.no_schema_name", "sync.name_schema");
        }
    }

    private static ProblemException noAddress() {
        return ProblemException.ofTexts("sync.no_address", "sync.name_address");
    }

    /// True when what goes there stays on this machine.
    public boolean isLoopback() {
        return LOOPBACK.contains(host);
    }

    /// For people.
    public String text() {
        return host + ":" + port + "/" + database + " (" + schema + ")";
    }
}
