package org.amnok.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// How a real PostgreSQL is reached by TLS and with passwords. What is no loopback for Amnok, and
/// so needs TLS, is here 127.0.0.2.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerLoginTest {
    private static final String ELSEWHERE = "127.0.0.2";

    @AutoClose private PostgresCluster cluster;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        cluster = PostgresCluster.start();
        cluster.sql("news", SetupScript.of("amnok", true));
        cluster.sql("news", "CREATE ROLE kim LOGIN PASSWORD 'right'; GRANT amnok_editor TO kim");
        authority("good");
        authority("other");
        certificate("here", "good", "IP:" + ELSEWHERE);
        certificate("elsewhere", "good", "DNS:db.example.org");
        certificate("foreign", "other", "IP:" + ELSEWHERE);
        cluster.certify(file("here.crt"), file("here.key"));
        cluster.askForPasswords();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void authority(String name) throws IOException {
        PostgresCluster.run(
                List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=Authority " + name,
                        "-keyout",
                        file(name + ".key").toString(),
                        "-out",
                        file(name + ".crt").toString()));
    }

    private void certificate(String name, String authority, String forWhom) throws IOException {
        PostgresCluster.run(
                List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=database",
                        "-CA",
                        file(authority + ".crt").toString(),
                        "-CAkey",
                        file(authority + ".key").toString(),
                        "-addext",
                        "subjectAltName=" + forWhom,
                        "-addext",
                        "basicConstraints=CA:FALSE",
                        "-keyout",
                        file(name + ".key").toString(),
                        "-out",
                        file(name + ".crt").toString()));
    }

    private void open(String host, String password, @Nullable Path authority) {
        var address = ServerAddress.parse(cluster.address("kim", host), "amnok");
        try (var log = new ServerConnection(address, "kim", password, authority).open(false)) {
            assertThat(log.role()).isEqualTo(ServerRole.EDITOR);
        }
    }

    @Test
    void by_tls_with_the_certificate_of_its_authority_it_is_reached() {
        open(ELSEWHERE, "right", file("good.crt"));
    }

    @Test
    void an_authority_that_nobody_named_is_refused() {
        assertThatThrownBy(() -> open(ELSEWHERE, "right", null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("--authority");
    }

    @Test
    void a_certificate_of_another_authority_is_refused() throws IOException {
        cluster.certify(file("foreign.crt"), file("foreign.key"));
        try {
            assertThatThrownBy(() -> open(ELSEWHERE, "right", file("good.crt")))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("--authority");
        } finally {
            cluster.certify(file("here.crt"), file("here.key"));
        }
    }

    @Test
    void a_certificate_for_another_name_is_refused() throws IOException {
        cluster.certify(file("elsewhere.crt"), file("elsewhere.key"));
        try {
            assertThatThrownBy(() -> open(ELSEWHERE, "right", file("good.crt")))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(ELSEWHERE);
        } finally {
            cluster.certify(file("here.crt"), file("here.key"));
        }
    }

    @Test
    void a_file_that_is_no_certificate_is_named() throws IOException {
        var text = Files.writeString(file("no.crt"), "no certificate");
        assertThatThrownBy(() -> open(ELSEWHERE, "right", text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no.crt");
    }

    @Test
    void on_this_machine_the_password_alone_counts() {
        open("127.0.0.1", "right", null);
    }

    /// Through a tunnel: the certificate has the name of the far end.
    @Test
    void on_this_machine_an_authority_that_is_named_is_asked_for_too() throws IOException {
        cluster.certify(file("elsewhere.crt"), file("elsewhere.key"));
        try {
            open("127.0.0.1", "right", file("good.crt"));
            assertThatThrownBy(() -> open("127.0.0.1", "right", file("other.crt")))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("--authority");
        } finally {
            cluster.certify(file("here.crt"), file("here.key"));
        }
    }

    @Test
    void a_wrong_password_and_none_are_refused_and_the_remedy_is_named() {
        for (var password : List.of("wrong", "")) {
            assertThatThrownBy(() -> open("127.0.0.1", password, null))
                    .as(password)
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("PGPASSWORD")
                    .hasMessageNotContaining("wrong,");
        }
    }
}
