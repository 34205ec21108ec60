package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Notes;
import org.amnok.files.DeviceFiles;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.StallingProxy;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.share.LoggedOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a sync when the server is silent, the line is cut, or a member forges.
class ServerFaultsTest extends ServedProjects {
    private ServerConnection over(StallingProxy proxy, int patienceSeconds) {
        var address =
                ServerAddress.parse("postgresql://kim@127.0.0.1:" + proxy.port() + "/news", schema);
        return new ServerConnection(address, "kim", "", null, patienceSeconds);
    }

    /// Of many operations that say much, so that what is sent fills all that lies on the way.
    private void doMuch(String name) {
        var note = new Notes("", "seen ".repeat(20_000));
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < 200; i++) {
            edits.add(
                    new Edit.Add(
                            Sightings.titled("Much " + i).edit().notes(note).done(Sightings.NOON)));
        }
        projects.edit(name, name, new Edit.Batch("much", edits));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3_000, 3_000_000})
    void a_server_that_stops_answering_ends_with_what_to_do_and_goes_on_later(long bytes)
            throws Exception {
        doMuch("kim");
        try (var proxy = new StallingProxy(cluster.port());
                var here = projects.open("kim")) {
            proxy.stallAfter(bytes);
            assertThatThrownBy(() -> new ServerSharing(over(proxy, 2)).sync(here, Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("did not answer in time")
                    .hasMessageContaining("Check that the server runs");
        }
        assertThat(sync("kim").notes()).isEmpty();
        assertThat(sync("park").notes()).isEmpty();
        assertThat(contents("park")).isEqualTo(contents("kim")).hasSize(201);
    }

    /// As when the program is killed: whatever was on the way, the server has whole runs or none.
    @Test
    void a_client_that_is_cut_off_anywhere_goes_on_seed_3() throws Exception {
        var random = new Random(3);
        doMuch("kim");
        projects.edit("park", "park", new Edit.Add(FORD));
        sync("park");
        try (var proxy = new StallingProxy(cluster.port())) {
            for (int i = 0; i < 8; i++) {
                proxy.cutAfter(random.nextLong(30_000_000));
                try (var here = projects.open("kim")) {
                    new ServerSharing(over(proxy, 60)).sync(here, Progress.NONE);
                } catch (ProblemException cut) {
                    assertThat(cut).hasMessageContaining("Check that the server runs");
                }
                projects.edit("kim", "kim", new Edit.Add(Sightings.titled("After " + i)));
            }
        }
        assertThat(sync("kim").notes()).isEmpty();
        assertThat(sync("park").notes()).isEmpty();
        assertThat(contents("park")).isEqualTo(contents("kim")).hasSize(210);
        assertThat(rows())
                .isEqualTo(
                        number(
                                "SELECT sum(most) FROM (SELECT max(number) AS most"
                                        + " FROM %s.operation GROUP BY device) AS each"
                                                .formatted(schema)));
        assertSound("kim");
    }

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
