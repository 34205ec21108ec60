package org.amnok.media;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program of this machine that reads what this one cannot: run on one file in a folder of its
/// own, with fixed arguments, for a limited time. Where the system has the means (`prlimit`,
/// `unshare`) it gets limited memory, processor time and size of files, and no network.
record OutsideProgram(Path program, Path folder) {
    private static final long SECONDS = 30;
    private static final int LONGEST_ANSWER_BYTES = 10_000;
    private static final List<String> LIMITS =
            List.of("--as=3000000000", "--cpu=30", "--fsize=200000000", "--core=0", "--nofile=128");

    /// Without a network, where an unprivileged process may have a network of its own.
    static final class Fence {
        static final List<String> COMMAND = found();

        private static List<String> found() {
            var command = new ArrayList<String>();
            var unshare = path("unshare");
            if (unshare.isPresent() && works(unshare.get())) {
                command.addAll(List.of(unshare.get().toString(), "--map-root-user", "--net", "--"));
            }
            path("prlimit")
                    .ifPresent(
                            prlimit -> {
                                command.add(prlimit.toString());
                                command.addAll(LIMITS);
                                command.add("--");
                            });
            return List.copyOf(command);
        }

        private static boolean works(Path unshare) {
            try {
                var tried =
                        new ProcessBuilder(unshare.toString(), "--map-root-user", "--net", "true")
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start();
                return tried.waitFor(5, TimeUnit.SECONDS) && tried.exitValue() == 0;
            } catch (IOException none) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /// The first of some programs that is there.
    ///
    /// @param folder in which it works
    static Optional<OutsideProgram> first(Path folder, String... names) {
        return Stream.of(names)
                .flatMap(name -> path(name).stream())
                .map(path -> new OutsideProgram(path, folder))
                .findFirst();
    }

    /// True when one of them is there.
    static boolean isThere(String... names) {
        return Stream.of(names).anyMatch(name -> path(name).isPresent());
    }

    private static Optional<Path> path(String name) {
        return path(String.valueOf(System.getenv("PATH")), name);
    }

    /// Only in folders that the search path names from the root on.
    static Optional<Path> path(String search, String name) {
        return Stream.of(search.split(File.pathSeparator))
                .flatMap(folder -> inFolder(folder, name))
                .filter(file -> file.isAbsolute() && Files.isRegularFile(file))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> inFolder(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /// Runs it to its end.
    ///
    /// @return what it said, at most some kilobytes; empty when it failed or took too long
    Optional<String> run(List<String> arguments) {
        return run(arguments, SECONDS);
    }

    Optional<String> run(List<String> arguments, long seconds) {
        var command = new ArrayList<>(Fence.COMMAND);
        command.add(program.toString());
        command.addAll(arguments);
        try {
            return said(begun(command), seconds);
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private Process begun(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var environment = builder.environment();
        if (File.separatorChar == '/') {
            environment.clear();
            environment.put("PATH", "/usr/bin:/bin");
            environment.put("LC_ALL", "C");
        }
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said").toFile());
        return builder.start();
    }

    private Optional<String> said(Process process, long seconds) throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly()
                    .onExit()
                    .completeOnTimeout(process, 5, TimeUnit.SECONDS)
                    .join();
        }
        try (var in = Files.newInputStream(folder.resolve("said"))) {
            return Optional.of(
                    new String(in.readNBytes(LONGEST_ANSWER_BYTES), StandardCharsets.UTF_8));
        }
    }
}
