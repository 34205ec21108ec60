package org.amnok.server;

import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ssl.DefaultJavaSSLFactory;

/// How a server is reached: sealed by TLS, its certificate and name checked, unless it is on this
/// machine and no authority is named: then nothing is sealed.
///
/// @param user whose rights count there
/// @param password empty when there is none
/// @param authority certificate of who vouches for the server, as PEM; null when it is one of those
///   that Java trusts
/// @param patienceSeconds how long it may neither answer nor take what is sent
public record ServerConnection(
        ServerAddress address,
        String user,
        String password,
        @Nullable Path authority,
        int patienceSeconds) {
    private static final int PATIENCE_SECONDS = 60;
    private static final int LONGEST_REASON = 300;

    /// What the driver says when a password is asked for and there is none.
    private static final String NO_PASSWORD = "08004";

    /// The driver tells in its log what it throws as well.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    public ServerConnection(
            ServerAddress address, String user, String password, @Nullable Path authority) {
        this(address, user, password, authority, PATIENCE_SECONDS);
    }

    /// @param isDry true when nothing may be written
    /// @throws ProblemException when there is no such server, it is not who it should be, it lets
    ///   nobody in, or it was not set up
    public ServerLog open(boolean isDry) {
        DRIVER.setLevel(Level.OFF);
        var url = "jdbc:postgresql://" + address.host() + ":" + address.port() + "/";
        try {
            var connection = new Driver().connect(url, properties(isDry));
            if (connection == null) {
                throw new SQLException(url);
            }
            connection.setAutoCommit(false);
            try {
                return new ServerLog(address, connection);
            } catch (ProblemException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw problem(address, e);
        }
    }

    private Properties properties(boolean isDry) {
        var all = new Properties();
        PGProperty.PG_DBNAME.set(all, address.database());
        PGProperty.USER.set(all, user);
        if (!password.isEmpty()) {
            PGProperty.PASSWORD.set(all, password);
        }
        PGProperty.CURRENT_SCHEMA.set(all, address.schema());
        PGProperty.APPLICATION_NAME.set(all, "amnok");
        PGProperty.GSS_ENC_MODE.set(all, "disable");
        PGProperty.CONNECT_TIMEOUT.set(all, Math.min(20, patienceSeconds));
        PGProperty.SOCKET_TIMEOUT.set(all, patienceSeconds);
        PGProperty.SOCKET_FACTORY.set(all, ImpatientSockets.class.getName());
        PGProperty.SOCKET_FACTORY_ARG.set(all, String.valueOf(patienceSeconds));
        PGProperty.READ_ONLY.set(all, isDry);
        if (address.isLoopback() && authority == null) {
            PGProperty.SSL_MODE.set(all, "disable");
        } else {
            // What is reached through a tunnel has another name than this machine.
            PGProperty.SSL_MODE.set(all, address.isLoopback() ? "verify-ca" : "verify-full");
            if (authority == null) {
                PGProperty.SSL_FACTORY.set(all, DefaultJavaSSLFactory.class.getName());
            } else {
                PGProperty.SSL_ROOT_CERT.set(all, authority.toString());
            }
        }
        return all;
    }

    private static boolean isSilent(Throwable e) {
        return e instanceof SocketTimeoutException
                || e.getCause() != null && isSilent(e.getCause());
    }

    /// For people.
    static ProblemException problem(ServerAddress address, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var remedy =
                switch (state) {
                    case "42P01", "3F000", "42501" -> "sync.set_it_up";
                    case "28P01", "28000", NO_PASSWORD -> "sync.give_password";
                    case "23000", "23505", "40001", "40P01" -> "sync.sync_again";
                    case "57P01", "57P02", "57P03", "57014", "53300" -> "sync.sync_again"; // stops
                    default -> state.startsWith("08") ? "sync.look_at_server" : "sync.tell_admin";
                };
        var told = isSilent(e) ? Messages.text("sync.silent") : String.valueOf(e.getMessage());
        var reason = told.replaceAll("\\p{Cntrl}+", " ");
        var shown = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        return ProblemException.of(
                Messages.text("sync.failed", shown), address.text(), Messages.text(remedy), e);
    }
}
