package org.amnok.ui.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.workspace.share.FolderSharing;

/// Over which folder a project was shared last, and when: settings of the project.
final class FolderMemory {
    private static final String FOLDER = "share.folder";
    private static final String LAST = "share.last";

    private FolderMemory() {}

    static Optional<Path> folder(Map<String, String> settings) {
        return Optional.ofNullable(settings.get(FOLDER)).map(Path::of);
    }

    /// Empty when it never was.
    static String last(Map<String, String> settings) {
        return settings.getOrDefault(LAST, "");
    }

    static Map<String, String> of(Path folder, String when) {
        return Map.of(FOLDER, folder.toString(), LAST, when);
    }

    /// To look at, without a key: what is sealed is told as sealed.
    static FolderSharing open(Path folder) {
        return new FolderSharing(folder, List.of(), null);
    }
}
