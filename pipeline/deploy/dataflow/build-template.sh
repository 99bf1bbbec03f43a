#!/bin/sh
# Makes a Flex Template of the job: build-template.sh PROJECT REGION BUCKET, from the top folder of the sources.
set -eu
project=$1
region=$2
bucket=$3
image=$region-docker.pkg.dev/$project/dateline/dateline:0.1.0

mvn -q -B package -DskipTests -Pdataflow
docker build -f pipeline/deploy/dataflow/Dockerfile -t "$image" .
docker push "$image"
gcloud dataflow flex-template build "gs://$bucket/templates/dateline.json" \
  --project "$project" --image "$image" --sdk-language JAVA \
  --metadata-file pipeline/deploy/dataflow/metadata.json
