package org.amnok.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.amnok.domain.ProblemException;
import org.amnok.domain.log.Delivery;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHash;
import org.amnok.store.share.LoggedOperation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Five clients at once on the log of a real PostgreSQL, without projects.
class ServerLogTest {
    private static final int CLIENTS = 5;
    private static final int RUN = 1_000;

    /// Of each client; `-Damnok.sync.operations=20000` for the figures of decision 61.
    private static final int FEW = 4_000;

    /// What more than a few cost is told.
    private static final int EACH = Integer.getInteger("amnok.sync.operations", FEW);

    private static final byte[] SALT = new byte[16];

    private final AtomicInteger failures = new AtomicInteger();

    /// One that makes operations which know what it read.
    private final class Client {
        private final ServerConnection server;
        private final String device;
        private final List<LoggedOperation> made = new ArrayList<>();
        private Heads heads = Heads.NONE;

        Client(ServerConnection server, int number) {
            this.server = server;
            device = "%016x".formatted(number);
        }

        void work() {
            while (made.size() < EACH || heads.of(device).number() < EACH) {
                try (var log = server.open(false)) {
                    while (made.size() < EACH || heads.of(device).number() < EACH) {
                        read(log);
                        send(log);
                    }
                } catch (ProblemException e) {
                    failures.incrementAndGet();
                    pause();
                }
            }
        }

        private static void pause() {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void read(ServerLog log) {
            var place = 0L;
            var isLast = false;
            var known = heads.known();
            while (!isLast) {
                var page = log.after(known, place);
                assertThat(page.broken()).isEmpty();
                var delivery =
                        Delivery.to(
                                heads,
                                page.operations().stream()
                                        .map(LoggedOperation::operation)
                                        .toList());
                assertThat(delivery.refused()).isEmpty();
                assertThat(delivery.waiting()).as("places are a causal order").isEmpty();
                heads = delivery.heads();
                place = page.place();
                isLast = page.isLast();
            }
        }

        private void send(ServerLog log) {
            var there = heads.of(device).number();
            if (made.size() < EACH && there == made.size()) {
                var known = heads.known().without(device);
                for (int i = 0; i < RUN; i++) {
                    made.add(next(known));
                }
            }
            var run = made.subList((int) there, made.size());
            if (!run.isEmpty()) {
                assertThat(log.append(run)).isTrue();
            }
        }

        private LoggedOperation next(Known known) {
            var number = made.size() + 1L;
            var before = made.isEmpty() ? "0".repeat(64) : made.getLast().hash();
            var text =
                    "{\"title\":\"Lot %d\",\"note\":\"%s\"}".formatted(number, "seen ".repeat(80));
            var fields =
                    List.of(
                            "2026-01-01T00:00:00Z",
                            "Kim",
                            "done",
                            "edit",
                            "add",
                            "none",
                            "x",
                            "{}",
                            text);
            var contents =
                    HistoryHash.hex(
                            new HistoryHash()
                                    .contents(SALT, ChainRows.utf8(fields.toArray(String[]::new))));
            return new LoggedOperation(
                    new OperationId(device, number),
                    before,
                    number,
                    known,
                    contents,
                    new LoggedOperation.Told(HexFormat.of().formatHex(SALT), List.copyOf(fields)),
                    null);
        }
    }

    @Test
    @Tag("slow")
    void five_clients_at_once_lose_nothing_while_the_server_is_killed_twice() throws Exception {
        try (var cluster = PostgresCluster.start();
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            cluster.sql("news", SetupScript.of("amnok", true));
            cluster.sql("news", "CREATE ROLE kim LOGIN; GRANT amnok_editor TO kim");
            var address = ServerAddress.parse(cluster.address("kim", "127.0.0.1"), "amnok");
            var server = new ServerConnection(address, "kim", "", null);
            var clients = new ArrayList<Client>();
            var working = new ArrayList<CompletableFuture<Void>>();
            for (int i = 0; i < CLIENTS; i++) {
                var client = new Client(server, i);
                clients.add(client);
                working.add(CompletableFuture.runAsync(client::work, threads));
            }
            for (int kill = 1; kill <= 2; kill++) {
                waitFor(server, (long) kill * CLIENTS * EACH / 4);
                cluster.kill();
                cluster.begin();
            }
            working.forEach(CompletableFuture::join);
            assertThat(failures.get()).as("the kills were felt").isPositive();
            assertAllAreThere(server, clients);
            if (EACH > FEW) {
                tellCost(cluster, server);
            }
        }
    }

    private static void waitFor(ServerConnection server, long rows) {
        while (true) {
            try (var log = server.open(true)) {
                var there =
                        log.heads().known().numbers().values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
                if (there >= rows) {
                    return;
                }
                Client.pause();
            }
        }
    }

    private void assertAllAreThere(ServerConnection server, List<Client> clients) {
        var reader = new Client(server, CLIENTS);
        try (var log = server.open(true)) {
            reader.read(log);
        }
        for (var client : clients) {
            var end = reader.heads.of(client.device);
            assertThat(end.number()).isEqualTo(EACH);
            assertThat(end.hash()).isEqualTo(client.made.getLast().hash());
        }
    }

    /// Of one client that adds its operations alone, and reads all.
    private void tellCost(PostgresCluster cluster, ServerConnection server) throws Exception {
        var client = new Client(server, CLIENTS + 1);
        try (var log = server.open(true)) {
            client.read(log);
        }
        var began = cost(cluster);
        client.work();
        var up = cost(cluster);
        var reader = new Client(server, CLIENTS);
        try (var log = server.open(true)) {
            reader.read(log);
        }
        TimeUnit.MILLISECONDS.sleep(500);
        var down = cost(cluster);
        System.out.printf(
                "processor seconds: making and adding %,d: client %.1f, server %.1f;"
                        + " down %,d: client %.1f, server %.1f; connections broken %d%n",
                EACH,
                up[0] - began[0],
                up[1] - began[1],
                (CLIENTS + 1) * EACH,
                down[0] - up[0],
                down[1] - up[1],
                failures.get());
    }

    private static double[] cost(PostgresCluster cluster) throws Exception {
        TimeUnit.MILLISECONDS.sleep(500);
        var client = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        return new double[] {client, cluster.seconds()};
    }
}
