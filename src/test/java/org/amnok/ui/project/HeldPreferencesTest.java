package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.prefs.AbstractPreferences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Preferences that another program holds.
class HeldPreferencesTest {
    private static final class Held extends AbstractPreferences {
        private final Map<String, String> disk = new ConcurrentHashMap<>();
        private final CountDownLatch held = new CountDownLatch(1);

        Held() {
            super(null, "");
        }

        private volatile String broken = "";

        @Override
        public void sync() {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        protected void putSpi(String key, String value) {
            if (key.equals(broken)) {
                throw new IllegalArgumentException(key);
            }
            disk.put(key, value);
        }

        @Override
        protected @Nullable String getSpi(String key) {
            return disk.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            disk.remove(key);
        }

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return disk.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new IllegalStateException();
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }

    @Test
    void what_could_not_be_written_once_is_written_with_the_next() {
        var preferences = new Held();
        preferences.held.countDown();
        preferences.broken = "theme";
        var store = new SystemPreferenceStore(Optional.of(preferences), Duration.ofHours(1));
        store.put("theme", "dark");
        store.sync();
        assertThat(preferences.disk).isEmpty();
        preferences.broken = "";
        store.sync();
        assertThat(preferences.disk).isEqualTo(Map.of("theme", "dark"));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nobody_waits_for_them_and_they_are_written_once_they_are_free() throws Exception {
        var preferences = new Held();
        preferences.disk.put("name", "Kim");
        var store = new SystemPreferenceStore(Optional.of(preferences), Duration.ofHours(1));
        store.remove("name");
        store.put("theme", "dark");
        store.sync();
        assertThat(store.get("name", "nothing")).isEqualTo("nothing");
        assertThat(store.get("theme", "light")).isEqualTo("dark");
        assertThat(preferences.disk).containsEntry("name", "Kim");
        preferences.held.countDown();
        while (!preferences.disk.equals(Map.of("theme", "dark"))) {
            Thread.sleep(10);
        }
    }
}
