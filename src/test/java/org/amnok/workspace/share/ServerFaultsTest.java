package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.project.Edit;
import org.amnok.files.DeviceFiles;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.share.LoggedOperation;
import org.junit.jupiter.api.Test;

/// What becomes of a sync when a member hands on what others said, or forges it.
class ServerFaultsTest extends ServedProjects {
    @Test
    void what_one_got_elsewhere_is_handed_on_over_the_server() throws SQLException {
        projects.edit("lee", "Lee", new Edit.Add(FORD)); // who never comes to the server
        retitle("lee", "By Lee");
        projects.unite("park", "lee", Progress.NONE);
        var report = sync("park");
        assertThat(report.handedOn()).isEqualTo(2);
        var kim = sync("kim");
        assertThat(kim.notes()).isEmpty();
        assertThat(kim.came()).containsEntry("Lee", 1).containsEntry("lee", 1);
        assertThat(contents("kim")).isEqualTo(contents("lee"));
        assertThat(sync("lee").sent()).as("all of it is there").isZero();
        assertThat(
                        number(
                                "SELECT count(*) FROM %s.operation WHERE device = '%s'"
                                        .formatted(schema, device("lee"))))
                .isEqualTo(2);
    }

    /// Kim put a backup back and gave Lee, who never comes to the server, another log.
    @Test
    void who_has_another_log_of_a_device_than_the_server_neither_sends_nor_gets_anything()
            throws IOException, SQLException {
        sync("kim");
        var backup = Files.readAllBytes(projects.file("kim"));
        retitle("kim", "One");
        code("kim", "k1");
        sync("kim");
        Files.write(projects.file("kim"), backup);
        retitle("kim", "Other");
        projects.unite("lee", "kim", Progress.NONE);
        var rows = rows();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> sync("lee"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(" is another one than in this project");
            retitle("lee", "Lee's"); // and what she says then does not go either
        }
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void what_somebody_makes_up_in_the_name_of_a_device_that_signs_is_named_and_not_taken()
            throws IOException {
        var home = System.getProperty("user.home");
        System.setProperty("user.home", projects.file("home").toString());
        try {
            var key = DeviceFiles.signingKey().orElseThrow();
            Files.createDirectories(key.getParent());
            DeviceKey.of(key);
            retitle("kim", "Kim's");
            sync("kim");
            sync("park");
            append(forged("kim", "lee"));
            assertThat(sync("park").notes()).anyMatch(note -> note.contains("are not signed"));
            var was = device("kim");
            assertThat(sync("kim").notes()).anyMatch(note -> note.contains("in the name of this"));
            assertThat(device("kim")).isNotEqualTo(was);
            code("kim", "k1");
            sync("kim");
            sync("park");
        } finally {
            System.setProperty("user.home", home);
        }
        assertThat(contents("park")).isEqualTo(contents("kim"));
        assertThat(projects.sighting("park", LOT.uuid()))
                .matches(lot -> lot.title().equals("Kim's") && lot.code().equals("k1"));
    }

    private void append(LoggedOperation operation) {
        try (var log = server("lee").open(false)) {
            assertThat(log.append(List.of(operation))).isTrue();
        }
    }

    /// What somebody says, as the next that a device said.
    private LoggedOperation forged(String of, String by) {
        retitle(by, "Forged");
        var last = operations(of, device(of)).getLast();
        var other = operations(by, device(by)).getLast();
        return new LoggedOperation(
                new OperationId(last.id().device(), last.id().number() + 1),
                last.hash(),
                last.entry() + 1,
                last.known(),
                other.contents(),
                other.told(),
                null);
    }

    private List<LoggedOperation> operations(String name, String device) {
        var all = new ArrayList<LoggedOperation>();
        try (var here = projects.open(name)) {
            here.sharing()
                    .with(
                            shared -> {
                                shared.heads();
                                shared.each(device, 1, Long.MAX_VALUE, all::add);
                                return all;
                            });
        }
        return all;
    }
}
