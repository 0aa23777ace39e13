/** It listens, understands and answers: channel → inbox → intake → command, reply. */
package io.sidan.bot;
