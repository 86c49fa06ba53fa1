package io.github.cilium4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fenced blocks of a page, so that a test runs what readers copy. */
record PageBlocks(String page) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]+)\n(.*?)^```$");

    static PageBlocks of(Path page) throws IOException {
        return new PageBlocks(Files.readString(page));
    }

    /** Returns the only block of a language under a heading. */
    String under(String heading, String language) {
        int start = page.indexOf("\n## " + heading + "\n");
        int end = page.indexOf("\n## ", start + 1);
        List<String> blocks = BLOCK.matcher(page.substring(start, end < 0 ? page.length() : end))
                .results()
                .filter(block -> language.equals(block.group(1)))
                .map((MatchResult block) -> block.group(2))
                .toList();
        if (start < 0 || blocks.size() != 1) {
            throw new AssertionError(heading + ": " + blocks.size() + " blocks of " + language + ", not one");
        }
        return blocks.get(0);
    }
}
