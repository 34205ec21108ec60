package org.amnok.store.chain;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Problem;

/// Projects that were closed in this process without a signature although the device has a key, and
/// of which nobody was told yet. Known to the whole process: many parts of it close projects, and
/// closing has no answer. For any thread.
public final class UnsignedEnds {
    private static final Map<Path, Problem> UNTOLD = new LinkedHashMap<>();

    private UnsignedEnds() {}

    /// @param project as it was opened
    /// @param why the key cannot be used
    public static void keep(Path project, Path key, Problem why) {
        var problem =
                Problem.ofPlace(
                        key.toString(),
                        "signing.closed_unsigned",
                        "signing.mend_the_key",
                        project.getFileName(),
                        why.what());
        synchronized (UNTOLD) {
            UNTOLD.put(project, problem);
        }
    }

    /// What is to be told a person now; each once.
    public static List<Problem> toTell() {
        synchronized (UNTOLD) {
            var all = List.copyOf(UNTOLD.values());
            UNTOLD.clear();
            return all;
        }
    }
}
