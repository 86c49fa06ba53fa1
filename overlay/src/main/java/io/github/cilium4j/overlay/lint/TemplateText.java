package io.github.cilium4j.overlay.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a {@code templatePatch} names, read line by line without executing it: the paths of sources and the files they
 * include.
 *
 * @param path the folder of a source, from the root of the repository
 * @param include the one file that is taken from it; empty when the whole folder is
 */
record TemplateText(String path, Optional<String> include) {
    private static final Pattern PATH = Pattern.compile("-?\\s*path:\\s*[\"']?([^\\s\"'{},]+)[\"']?\\s*");
    private static final Pattern INCLUDE =
            Pattern.compile(".*\\binclude:\\s*[\"']?([^\\s\"'{}*?,\\[]+)[\"']?\\s*}?\\s*");

    /** Returns the sources in the order of the text; what contains a template action or a pattern is left out. */
    static List<TemplateText> of(String text) {
        List<TemplateText> sources = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher path = PATH.matcher(line);
            Matcher include = INCLUDE.matcher(line);
            if (path.matches() && !path.group(1).startsWith("/")) {
                sources.add(new TemplateText(path.group(1), Optional.empty()));
            } else if (include.matches() && !sources.isEmpty()) {
                TemplateText last = sources.remove(sources.size() - 1);
                sources.add(new TemplateText(last.path(), Optional.of(include.group(1))));
            }
        }
        return sources;
    }

    /** Returns the file or folder, from the root of the repository. */
    String target() {
        return include.map(file -> path + "/" + file).orElse(path);
    }
}
