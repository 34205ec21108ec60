package org.amnok.ui.project;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

/// The list of files that GTK's dialogs keep for all programs (`recently-used.xbel`). What was
/// chosen enters it a moment after the dialog has gone, and the list is written a quarter of a
/// second later: what GTK is told to take out in between does not reach the disk.
///
/// For the FX thread alone, which is GTK's.
@SuppressWarnings("restricted") // GTK is called
final class RecentlyUsed {
    private static final String LIBRARY = "libgtk-3.so.0";
    private static final Duration BETWEEN_LOOKS = Duration.millis(20);

    /// Two seconds: GTK asks the file system about a file before it enters it.
    private static final int LOOKS = 100;

    /// A third of a second: where GTK keeps no list, nobody waits for it longer.
    private static final int LOOKS_AT_FIRST = 16;

    private final MemorySegment list;
    private final MethodHandle address;
    private final MethodHandle free;
    private final MethodHandle has;
    private final MethodHandle remove;

    private RecentlyUsed(SymbolLookup gtk) throws Throwable {
        list = (MemorySegment) call(gtk, "gtk_recent_manager_get_default", ADDRESS).invokeExact();
        address = call(gtk, "g_filename_to_uri", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        free =
                Linker.nativeLinker()
                        .downcallHandle(
                                gtk.findOrThrow("g_free"), FunctionDescriptor.ofVoid(ADDRESS));
        has = call(gtk, "gtk_recent_manager_has_item", JAVA_INT, ADDRESS, ADDRESS);
        remove = call(gtk, "gtk_recent_manager_remove_item", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    }

    private static MethodHandle call(
            SymbolLookup gtk, String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(gtk.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /// Nothing where the system's dialogs are not GTK's.
    static Optional<RecentlyUsed> ofSystem() {
        try {
            return Optional.of(
                    new RecentlyUsed(SymbolLookup.libraryLookup(LIBRARY, Arena.global())));
        } catch (Throwable noGtk) {
            return Optional.empty();
        }
    }

    /// Takes files out that were just chosen, as soon as they are in. Nothing else is done at
    /// first, or GTK might be quicker; what enters the list later is taken out meanwhile.
    void forget(List<Path> chosen) {
        chosen.forEach(this::takeOut);
        var coming = new HashSet<>(chosen);
        var waits = new AtomicBoolean(Platform.canStartNestedEventLoop());
        var looks = new Timeline();
        Runnable goOn =
                () -> {
                    if (waits.getAndSet(false)) {
                        Platform.exitNestedEventLoop(looks, null);
                    }
                };
        var count = new AtomicInteger();
        looks.getKeyFrames()
                .add(
                        new KeyFrame(
                                BETWEEN_LOOKS,
                                _ -> {
                                    coming.removeIf(this::takeOut);
                                    if (coming.isEmpty()) {
                                        looks.stop();
                                    }
                                    if (coming.isEmpty()
                                            || count.incrementAndGet() == LOOKS_AT_FIRST) {
                                        goOn.run();
                                    }
                                }));
        looks.setCycleCount(LOOKS);
        looks.setOnFinished(_ -> goOn.run());
        looks.play();
        if (waits.get()) {
            Platform.enterNestedEventLoop(looks);
        }
    }

    /// Takes a file out; false when it was not in.
    boolean takeOut(Path file) {
        try (var arena = Arena.ofConfined()) {
            var path = arena.allocateFrom(file.toAbsolutePath().toString());
            var uri =
                    (MemorySegment)
                            address.invokeExact(path, MemorySegment.NULL, MemorySegment.NULL);
            if (uri.address() == 0) {
                return false;
            }
            var isIn = (int) has.invokeExact(list, uri) != 0;
            if (isIn) {
                var _ = (int) remove.invokeExact(list, uri, MemorySegment.NULL);
            }
            free.invokeExact(uri);
            return isIn;
        } catch (Throwable e) {
            throw new IllegalStateException("GTK's list of recent files cannot be called", e);
        }
    }
}
