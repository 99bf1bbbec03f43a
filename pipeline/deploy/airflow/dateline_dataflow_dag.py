"""Starts the Flex Template of Dateline every night on the day before, and waits for its manifest."""

from datetime import datetime, timedelta, timezone

from airflow import DAG
from airflow.providers.google.cloud.operators.dataflow import (
    DataflowStartFlexTemplateOperator,
)
from airflow.providers.google.cloud.sensors.gcs import GCSObjectExistenceSensor

BUCKET = "example-bucket"

with DAG(
    dag_id="dateline_dataflow_daily",
    schedule="30 2 * * *",
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
) as dag:
    run = DataflowStartFlexTemplateOperator(
        task_id="run",
        project_id="example-project",
        location="europe-west1",
        wait_until_finished=True,
        execution_timeout=timedelta(hours=3),
        body={
            "launchParameter": {
                "jobName": "dateline-{{ ds_nodash }}",
                "containerSpecGcsPath": f"gs://{BUCKET}/templates/dateline.json",
                "parameters": {
                    "inputs": f"gs://{BUCKET}/crawl/{{date}}/*.warc.gz",
                    "output": f"gs://{BUCKET}/reports/{{date}}",
                    "date": "{{ ds }}",
                    "overwrite": "true",
                },
            }
        },
    )
    published = GCSObjectExistenceSensor(
        task_id="published",
        bucket=BUCKET,
        object="reports/{{ ds }}/manifest.json",
        timeout=600,
    )
    run >> published
