package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsCardTest {
    private static final String ORDER = "prism.order";

    private final String before = System.getProperty(ORDER, "");
    @TempDir Path devices;

    @AfterEach
    void restore() {
        System.setProperty(ORDER, before);
    }

    @Test
    void a_machine_without_drivers_has_none() throws IOException {
        Files.createFile(devices.resolve("null"));
        assertThat(GraphicsCard.isMissing(devices)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg"})
    void the_device_of_a_driver_is_a_card(String name) throws IOException {
        Files.createDirectory(devices.resolve(name));
        assertThat(GraphicsCard.isMissing(devices)).isFalse();
    }

    @Test
    void what_a_person_chose_stays() {
        System.setProperty(ORDER, "es2");
        GraphicsCard.chooseDrawing();
        assertThat(System.getProperty(ORDER)).isEqualTo("es2");
    }
}
