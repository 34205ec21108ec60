package org.amnok.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.ui.project.FileChoice;

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
    public Optional<Path> newProject(Optional<Path> folder, String suggestedName) {
        suggested.add(suggestedName);
        return made.or(() -> answer);
    }

    @Override
    public Optional<Path> sampleProject(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> project(Optional<Path> folder) {
        return answer;
    }

    @Override
    public List<Path> sightings(Optional<Path> folder) {
        return answer.stream().toList();
    }

    @Override
    public List<Path> evidence(Optional<Path> folder) {
        return answer.stream().toList();
    }

    @Override
    public Optional<Path> original(String suggestedName) {
        return answer;
    }

    @Override
    public Optional<Path> ownPicture(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> picture(Optional<Path> folder, String suggestedName) {
        suggested.add(suggestedName);
        return answer;
    }

    @Override
    public Optional<Path> series(Optional<Path> folder, String suggestedName, String ending) {
        suggested.add(suggestedName);
        return answer;
    }

    @Override
    public Optional<Path> dossier(Optional<Path> folder, String suggestedName, String ending) {
        suggested.add(suggestedName);
        return answer;
    }

    @Override
    public Optional<Path> data(Optional<Path> folder, String suggestedName) {
        suggested.add(suggestedName);
        return answer;
    }

    @Override
    public Optional<Path> copy(Optional<Path> folder, String suggestedName) {
        suggested.add(suggestedName);
        return answer;
    }

    @Override
    public Optional<Path> packed(Optional<Path> folder, String suggestedName) {
        suggested.add(suggestedName);
        return answer;
    }

    @Override
    public Optional<Path> toUnpack(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> folder(String title) {
        return answer;
    }

    @Override
    public Optional<Path> ownKey() {
        return key;
    }

    @Override
    public Optional<Path> certificate() {
        return answer;
    }

    @Override
    public Optional<Path> newKey() {
        return key;
    }

    @Override
    public Optional<Path> mapping(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> newMapping(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> base(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> shapes(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> style(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> newStyle(Optional<Path> folder, String suggestedName) {
        suggested.add(suggestedName);
        return answer;
    }
}
