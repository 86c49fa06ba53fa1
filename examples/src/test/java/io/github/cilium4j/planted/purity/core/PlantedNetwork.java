package io.github.cilium4j.planted.purity.core;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks the network. */
final class PlantedNetwork {
    private PlantedNetwork() {}

    static InetAddress[] read() throws UnknownHostException {
        return InetAddress.getAllByName("example.com");
    }
}
