package org.amnok.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;

/// Answers every question for a file with the one named before.
final class FileAnswers implements FileChoice {
    private Optional<Path> answer = Optional.empty();
    private Optional<Path> key = Optional.empty();
    private Optional<Path> made = Optional.empty();
    private final List<String> suggested = new ArrayList<>();

    /// Names that were suggested for new projects and for what leaves, in turn.
    List<String> suggested() {
        return suggested;
    }

    void key(Path file) {
        key = Optional.of(file);
    }

    /// Where a new project is to be, if elsewhere than all else.
    void made(Path file) {
        made = Optional.of(file);
    }

    void next(Path file) {
        answer = Optional.of(file);
    }

    /// Lets the next questions for a file be left without an answer.
    void none() {
        answer = Optional.empty();
    }

    @Override
    public Optional<Path> open(FilePurpose purpose, Optional<Path> folder) {
        return purpose == FilePurpose.OWN_KEY ? key : answer;
    }

    @Override
    public List<Path> openMany(FilePurpose purpose, Optional<Path> folder) {
        return answer.stream().toList();
    }

    @Override
    public Optional<Path> save(FilePurpose purpose, Optional<Path> folder, String suggestedName) {
        return switch (purpose) {
            case NEW_KEY -> key;
            case SAMPLE_PROJECT, ORIGINAL, NEW_MAPPING -> answer;
            default -> {
                suggested.add(suggestedName);
                yield purpose == FilePurpose.NEW_PROJECT ? made.or(() -> answer) : answer;
            }
        };
    }

    @Override
    public Optional<Path> folder(String title) {
        return answer;
    }
}
